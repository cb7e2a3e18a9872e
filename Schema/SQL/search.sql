-- Full-text search: in the passages by word, in the names by trigram, so that a misspelt name is
-- near the right one.

create virtual table passage_search using fts5 (
  text, content = 'passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

create trigger passage_search_comes after insert on passage when new.kind <> 'furniture' begin
  insert into passage_search (rowid, text) values (new.id, new.text);
end;

create trigger passage_search_leaves after delete on passage when old.kind <> 'furniture' begin
  insert into passage_search (passage_search, rowid, text) values ('delete', old.id, old.text);
end;

create virtual table name_search using fts5 (
  folded, content = 'alias', content_rowid = 'id', tokenize = 'trigram');

create trigger name_search_comes after insert on alias begin
  insert into name_search (rowid, folded) values (new.id, new.folded);
end;

create trigger name_search_leaves after delete on alias begin
  insert into name_search (name_search, rowid, folded) values ('delete', old.id, old.folded);
end;
