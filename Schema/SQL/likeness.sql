-- Version 5: which documents are copies of one text. However many there are, they are one voice, and
-- what they state counts once.

alter table document add column signature integer references signature (id);  -- null: too short
alter table document add column voice integer references document (id) deferrable initially deferred;
create index document_by_signature on document (signature);
create index document_by_voice on document (voice);

-- The words of a document in short. Documents of the same words share one.
create table signature (
  id     integer primary key,
  digest integer not null unique,  -- of the words
  words  blob not null             -- two bytes a word: a hash, and whether it is a name or number
) strict;

-- Keys of which copies share at least one: locality-sensitive hashing.
create table signature_band (
  key       integer not null,
  signature integer not null references signature (id),
  primary key (key, signature)
) strict, without rowid;
create index signature_band_by_signature on signature_band (signature);

create trigger signature_leaves before delete on signature begin
  delete from signature_band where signature = old.id;
end;

-- Every document has a voice: its own, until it turns out to be a copy. What was read before this
-- version has no signature until it is read again.
update document set voice = id;

create trigger document_comes after insert on document when new.voice is null begin
  update document set voice = new.id where id = new.id;
end;

-- A voice is known by its first document: by day of publication where that is known, and by source.
-- When it leaves, the next one takes its place. Whether the others are still joined without it is
-- found out when Liaison removes it; a plain "delete" leaves them together.
create trigger document_leaves_voice before delete on document when old.voice = old.id begin
  update document set voice = (
      select id from document as other where other.voice = old.id and other.id <> old.id
      order by published is null, published, source limit 1)
    where voice = old.id and id <> old.id;
end;

create trigger document_leaves_signature after delete on document when old.signature is not null begin
  delete from signature
    where id = old.signature and not exists (select 1 from document where signature = old.signature);
end;

-- How often each voice states an edge: of copies, the one that states it most often counts.
create view edge_voice (edge, status, voice, sentences) as
select edge, status, voice, max(sentences)
from (
  select evidence.edge, evidence.status, document.voice, count(*) as sentences
  from evidence
  join passage on passage.id = evidence.passage
  join document on document.id = passage.document
  where evidence.edge is not null
  group by evidence.edge, evidence.status, document.id)
group by edge, status, voice;

-- The views of version 1, with copies counted once.

drop view evidence_text;
create view evidence_text (
  head, relation, tail, sentence, role, kind, date, date_iso, amount, about, reason, status,
  confidence, document, start_offset, end_offset, edge, head_id, tail_id, copy_of) as
select head.name, evidence.relation, tail.name,
       cast(substr(cast(passage.text as blob), evidence.start_offset - passage.start_offset + 1,
                   evidence.end_offset - evidence.start_offset) as text),
       evidence.role, evidence.kind, evidence.date, evidence.date_iso, evidence.amount,
       evidence.about, evidence.reason, evidence.status, evidence.confidence,
       document.source, evidence.start_offset, evidence.end_offset,
       edge.id, edge.head, edge.tail,
       (select source from document as first
        where first.id = document.voice and first.id <> document.id)
from evidence
join edge on edge.id = evidence.edge
join entity head on head.id = edge.head
join entity tail on tail.id = edge.tail
join passage on passage.id = evidence.passage
join document on document.id = passage.document;

drop view relationship;
create view relationship (head, relation, tail, sentences, documents, head_type, tail_type) as
select head.name, edge.relation, tail.name, sum(edge_voice.sentences),
       count(distinct edge_voice.voice), head.type, tail.type
from edge
join entity head on head.id = edge.head
join entity tail on tail.id = edge.tail
join edge_voice on edge_voice.edge = edge.id
group by edge.id;

drop view collaboration;
create view collaboration (name, partner, kinds, first_date, last_date, sentences, documents) as
with side (edge, this, other) as (
  select id, head, tail from edge where relation = 'collaborates_with'
  union all
  select id, tail, head from edge where relation = 'collaborates_with')
select this.name, other.name,
       (select group_concat(kind, ', ') from (
          select distinct kind from evidence
          where edge = side.edge and kind is not null and status = 'stated' order by kind)),
       (select min(date_iso) from evidence where edge = side.edge and status = 'stated'),
       (select max(date_iso) from evidence where edge = side.edge and status = 'stated'),
       sum(edge_voice.sentences), count(*)
from side
join entity this on this.id = side.this
join entity other on other.id = side.other
join edge_voice on edge_voice.edge = side.edge and edge_voice.status = 'stated'
group by side.edge, side.this;

drop view people_by_organisation;
create view people_by_organisation (organisation, person, roles, status, sentences) as
select body.name, person.name,
       (select group_concat(role, ', ') from (
          select distinct role from evidence as other
          where other.edge = edge.id and role is not null and other.status = edge_voice.status
          order by role)),
       edge_voice.status, sum(edge_voice.sentences)
from edge
join entity person on person.id = edge.head and person.type = 'person'
join entity body on body.id = edge.tail
join edge_voice on edge_voice.edge = edge.id
where edge.relation in ('works_at', 'leads')
group by edge.id, edge_voice.status;
