-- Version 3: the files that documents are read out of, so that a build need not open those that
-- have not been written to since.

alter table document add column file text;  -- the file's absolute path; null for standard input
create index document_by_file on document (file);

-- A file that was read to its end, every document of it.
create table file (
  location text primary key,            -- its absolute path
  size     integer not null,            -- in bytes
  modified integer not null,            -- when it was last written to: nanoseconds since 1970
  reading  text not null                -- what read it, and how; another way reads it again
) strict, without rowid;

-- What is taken out of the database is read again.
create trigger document_leaves_file after delete on document when old.file is not null begin
  delete from file where location = old.file;
end;
