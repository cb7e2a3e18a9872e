-- What keeps the concluded tables in step with what was read.

-- A document leaves with all that only it said. The order matters: edges before the entities that
-- they join, mentions before the entities that they name.
create trigger document_leaves before delete on document begin
  delete from evidence where passage in (select id from passage where document = old.id);
  delete from mention where passage in (select id from passage where document = old.id);
  delete from acronym
    where document_entity in (select id from document_entity where document = old.id);
  delete from document_entity where document = old.id;
  delete from passage where document = old.id;
end;

-- An edge loses a sentence: another one becomes its witness, or the edge goes too.
create trigger evidence_leaves after delete on evidence when old.edge is not null begin
  delete from edge
    where id = old.edge and not exists (select 1 from evidence where edge = old.edge);
  update edge set witness = (select min(id) from evidence where edge = old.edge)
    where id = old.edge and witness = old.id;
end;

create trigger evidence_moves after update of edge on evidence
when old.edge is not null and old.edge is not new.edge begin
  delete from edge
    where id = old.edge and not exists (select 1 from evidence where edge = old.edge);
  update edge set witness = (select min(id) from evidence where edge = old.edge)
    where id = old.edge and witness = old.id;
end;

-- An edge joins only what its relation may join, and a symmetric one is kept once.
create trigger edge_joins before insert on edge begin
  select raise(abort, 'the relation may not join entities of these types')
    where not exists (
      select 1 from relation_end
      where relation = new.relation
        and head_type = (select type from entity where id = new.head)
        and tail_type = (select type from entity where id = new.tail));
  select raise(abort, 'the lesser end of a symmetric relation comes first')
    where new.head > new.tail
      and (select is_symmetric from relation where name = new.relation);
end;

-- Names are counted as they come and go.
create trigger mention_comes after insert on mention when not new.is_anaphoric begin
  insert into alias (entity, name, folded, mentions)
    select entity, new.surface, new.folded, 1
    from document_entity where id = new.document_entity
    on conflict (entity, name) do update set mentions = mentions + 1;
end;

create trigger mention_leaves after delete on mention when not old.is_anaphoric begin
  delete from alias
    where entity = (select entity from document_entity where id = old.document_entity)
      and name = old.surface and mentions = 1;
  update alias set mentions = mentions - 1
    where entity = (select entity from document_entity where id = old.document_entity)
      and name = old.surface and mentions > 1;
end;

-- A document's entity turns out to be another one of the graph: its names go with it.
create trigger document_entity_moves after update of entity on document_entity
when old.entity <> new.entity begin
  delete from alias where entity = old.entity and mentions = (
    select count(*) from mention
    where document_entity = old.id and not is_anaphoric and surface = alias.name);
  update alias set mentions = mentions - (
      select count(*) from mention
      where document_entity = old.id and not is_anaphoric and surface = alias.name)
    where entity = old.entity;
  insert into alias (entity, name, folded, mentions)
    select new.entity, surface, min(folded), count(*) from mention
    where document_entity = new.id and not is_anaphoric group by surface
    on conflict (entity, name) do update set mentions = mentions + excluded.mentions;
end;

-- An entity that no document speaks of any more goes. Its edges have gone before it.
create trigger document_entity_leaves after delete on document_entity begin
  delete from entity
    where id = old.entity and not exists (select 1 from document_entity where entity = old.entity);
end;

-- What acronyms stand for is counted by document.
create trigger acronym_comes after insert on acronym begin
  insert into expansion (type, acronym, key, documents)
    select type, new.folded, key, 1 from document_entity where id = new.document_entity
    on conflict (type, acronym, key) do update set documents = documents + 1;
end;

create trigger acronym_leaves after delete on acronym begin
  delete from expansion
    where (type, key) = (select type, key from document_entity where id = old.document_entity)
      and acronym = old.folded and documents = 1;
  update expansion set documents = documents - 1
    where (type, key) = (select type, key from document_entity where id = old.document_entity)
      and acronym = old.folded and documents > 1;
end;
