-- The tables of a Liaison database, in the order in which the data flows.
--
-- The first five hold what was read, document by document, and change only when a document does.
-- The others hold what was concluded from it; triggers.sql keeps them in step, so that
-- "delete from document where source = 'x.txt'" takes along all that only x.txt said.

-- Read ----------------------------------------------------------------------------------------

-- One text that was read. Its text is in the passages; the view document_text puts it together.
create table document (
  id           integer primary key,
  source       text not null unique,  -- where it was read from, as the user named it
  location     text not null unique,  -- the same as an absolute path: what the document is known by
  title        text,
  content_hash text not null,         -- of the bytes that were read
  extractor    text not null,         -- what turned it into a graph; another one reads it again
  read_at      text not null check (datetime(read_at) is not null),
  trailing     text not null          -- the white space behind the last passage
) strict;

-- A heading, a paragraph, a list item ... in text order.
create table passage (
  id           integer primary key,
  document     integer not null references document (id),
  ordinal      integer not null check (ordinal >= 0),
  article      integer not null check (article >= 0),  -- which article of the page, from 0
  kind         text not null check (kind in ('heading', 'paragraph', 'item', 'caption', 'furniture')),
  start_offset integer not null check (start_offset >= 0),  -- UTF-8 bytes into the document's text
  end_offset   integer not null,
  leading      text not null,         -- the white space before it
  text         text not null,
  unique (document, ordinal),
  check (end_offset - start_offset = length(cast(text as blob)))
) strict;

-- What one document takes for one thing: its mentions there, gathered.
create table document_entity (
  id       integer primary key,
  document integer not null references document (id),
  key      text not null,             -- type and folded name: 'organisation:medical-research-council'
  type     text not null references entity_type (name),
  name     text not null,             -- the fullest name that the document gives it
  is_short integer not null check (is_short in (0, 1)),  -- the document has no name but an acronym
  entity   text not null references entity (id),         -- concluded: what it is in the whole graph
  unique (document, key),
  check (key like type || ':%')
) strict;
create index document_entity_by_entity on document_entity (entity);
create index document_entity_by_key on document_entity (key, entity);

-- A place in the text where an entity is named ("MRC") or referred to ("the agency").
create table mention (
  id              integer primary key,
  passage         integer not null references passage (id),
  document_entity integer not null references document_entity (id),
  start_offset    integer not null check (start_offset >= 0),  -- into the document's text
  end_offset      integer not null check (end_offset > start_offset),
  surface         text not null,
  folded          text not null,      -- the surface in lower case, without accents, hyphenated
  is_anaphoric    integer not null check (is_anaphoric in (0, 1)),
  confidence      real not null check (confidence between 0 and 1)
) strict;
create index mention_by_passage on mention (passage);
create index mention_by_document_entity on mention (document_entity);

-- A sentence that states an edge. Without an edge it says something of an entity and itself,
-- which happens when two entities of a document turn out to be one.
create table evidence (
  id           integer primary key,
  edge         integer references edge (id) deferrable initially deferred,  -- concluded
  passage      integer not null references passage (id),
  head         integer not null references document_entity (id),
  relation     text not null references relation (name),
  tail         integer not null references document_entity (id),
  start_offset integer not null check (start_offset >= 0),  -- the sentence, in the document's text
  end_offset   integer not null check (end_offset > start_offset),
  role         text,                  -- 'Chief Executive', 'speaker'
  kind         text,                  -- 'memorandum of cooperation', 'joint call'
  date         text,                  -- as written: '1 February'
  date_iso     text,                  -- as far as that tells: '2017-02-01', '2017-02', '2017'
  amount       text,                  -- as written: '€22m'
  about        text,
  reason       text,
  status       text not null check (status in ('stated', 'planned', 'ended', 'denied')),
  confidence   real not null check (confidence between 0 and 1),
  unique (id, edge)
) strict;
create index evidence_by_edge on evidence (edge);
create index evidence_by_passage on evidence (passage);
create index evidence_by_head on evidence (head);
create index evidence_by_tail on evidence (tail);

-- A short name that a document gives to an entity whose full name it knows: MRC.
create table acronym (
  document_entity integer not null references document_entity (id),
  folded          text not null,
  primary key (document_entity, folded)
) strict, without rowid;

-- Concluded -----------------------------------------------------------------------------------

-- One node of the graph.
create table entity (
  id   text primary key,              -- the key of the document entities that it is made of
  type text not null references entity_type (name),
  name text not null,                 -- the name that it is shown under
  check (id like type || ':%')
) strict, without rowid;
create index entity_by_type on entity (type, name);

-- Every name that an entity goes by, and how often.
create table alias (
  id       integer primary key,
  entity   text not null references entity (id),
  name     text not null,
  folded   text not null,
  mentions integer not null check (mentions > 0),
  unique (entity, name)
) strict;
create index alias_by_folded on alias (folded);

-- One edge of the graph. It has a witness, one of its sentences, and so cannot be without any.
create table edge (
  id       integer primary key,
  head     text not null references entity (id),
  relation text not null references relation (name),
  tail     text not null references entity (id),
  witness  integer not null,
  unique (head, relation, tail),
  foreign key (witness, id) references evidence (id, edge) deferrable initially deferred,
  check (head <> tail)
) strict;
create index edge_by_tail on edge (tail, relation);

-- What an acronym stands for, and in how many documents.
create table expansion (
  type      text not null references entity_type (name),
  acronym   text not null,            -- folded
  key       text not null,            -- of the document entities with the full name
  documents integer not null check (documents > 0),
  primary key (type, acronym, key)
) strict, without rowid;

-- Decided by a person --------------------------------------------------------------------------

-- Corrections, which every build replays, so that they outlive a re-reading.
create table curation (
  id         integer primary key,
  decision   text not null
             check (decision in ('merge', 'keep_apart', 'rename', 'retype', 'reject', 'add')),
  subject    text not null,           -- an entity's or document entity's key
  relation   text references relation (name),
  object     text,                    -- the other key, where the decision is about two
  value      text,                    -- the new name or type
  note       text,                    -- why
  decided_at text not null check (datetime(decided_at) is not null)
) strict;

-- The words of the model -----------------------------------------------------------------------

create table entity_type (name text primary key) strict, without rowid;

create table relation (
  name         text primary key,
  is_symmetric integer not null check (is_symmetric in (0, 1))
) strict, without rowid;

-- Which types the ends of a relation may have.
create table relation_end (
  relation  text not null references relation (name),
  head_type text not null references entity_type (name),
  tail_type text not null references entity_type (name),
  primary key (relation, head_type, tail_type)
) strict, without rowid;
