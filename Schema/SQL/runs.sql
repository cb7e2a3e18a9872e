-- Version 4: the builds that were run, what they had to say, and what is no longer to be read.

-- One build. Only the last ones are kept.
create table run (
  id         integer primary key,
  started_at text not null check (datetime(started_at) is not null),
  ended_at   text check (ended_at is null or datetime(ended_at) is not null),
  paths      text not null check (json_type(paths) = 'array'),  -- as the user named them
  extractor  text not null,             -- the version of Liaison, and what made the graph
  added      integer not null default 0 check (added >= 0),     -- documents that were new
  changed    integer not null default 0 check (changed >= 0),
  unchanged  integer not null default 0 check (unchanged >= 0),
  removed    integer not null default 0 check (removed >= 0),
  failed     integer not null default 0 check (failed >= 0),    -- documents that could not be read
  outcome    text check (outcome in ('whole', 'stopped')),      -- null: under way, or killed
  check ((outcome is null) = (ended_at is null))
) strict;

-- What a person should know of a build, in the order in which it came up.
create table diagnostic (
  id       integer primary key,
  run      integer not null references run (id) on delete cascade,
  severity text not null check (severity in ('note', 'warning', 'error')),
  place    text not null,               -- the file, folder or document it is about
  message  text not null                -- what happened and how to mend it
) strict;
create index diagnostic_by_run on diagnostic (run);

-- What was taken out by hand, and is passed over when a folder is read: a document, or a file with
-- all that it holds.
create table forgotten (
  location     text primary key,        -- its absolute path, which is what it is known by
  file         text not null,           -- the absolute path of the file that it is in
  forgotten_at text not null check (datetime(forgotten_at) is not null)
) strict, without rowid;
create index forgotten_by_file on forgotten (file);
