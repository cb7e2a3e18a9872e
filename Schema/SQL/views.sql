-- Views with readable names: a plain "sqlite3 liaison.sqlite" can ask these.

-- The text of each document, as its offsets count it.
create view document_text (document, source, text) as
select document.id, document.source,
       (select group_concat(piece, '') from (
          select leading || text as piece from passage
          where passage.document = document.id order by ordinal)) || document.trailing
from document;

-- Every piece of evidence with the names of its ends and the sentence that states it.
create view evidence_text (
  head, relation, tail, sentence, role, kind, date, date_iso, amount, about, reason, status,
  confidence, document, start_offset, end_offset, edge, head_id, tail_id) as
select head.name, evidence.relation, tail.name,
       cast(substr(cast(passage.text as blob), evidence.start_offset - passage.start_offset + 1,
                   evidence.end_offset - evidence.start_offset) as text),
       evidence.role, evidence.kind, evidence.date, evidence.date_iso, evidence.amount,
       evidence.about, evidence.reason, evidence.status, evidence.confidence,
       document.source, evidence.start_offset, evidence.end_offset,
       edge.id, edge.head, edge.tail
from evidence
join edge on edge.id = evidence.edge
join entity head on head.id = edge.head
join entity tail on tail.id = edge.tail
join passage on passage.id = evidence.passage
join document on document.id = passage.document;

-- Every edge with the names of its ends and how much supports it.
create view relationship (head, relation, tail, sentences, documents, head_type, tail_type) as
select head.name, edge.relation, tail.name, count(*), count(distinct passage.document),
       head.type, tail.type
from edge
join entity head on head.id = edge.head
join entity tail on tail.id = edge.tail
join evidence on evidence.edge = edge.id
join passage on passage.id = evidence.passage
group by edge.id;

-- Who collaborates with whom, from either side, how and since when.
create view collaboration (name, partner, kinds, first_date, last_date, sentences, documents) as
with side (edge, this, other) as (
  select id, head, tail from edge where relation = 'collaborates_with'
  union all
  select id, tail, head from edge where relation = 'collaborates_with')
select this.name, other.name,
       (select group_concat(kind, ', ') from (
          select distinct kind from evidence
          where edge = side.edge and kind is not null and status = 'stated' order by kind)),
       min(evidence.date_iso), max(evidence.date_iso), count(*),
       count(distinct passage.document)
from side
join entity this on this.id = side.this
join entity other on other.id = side.other
join evidence on evidence.edge = side.edge and evidence.status = 'stated'
join passage on passage.id = evidence.passage
group by side.edge, side.this;

-- Who works where, and as what.
create view people_by_organisation (organisation, person, roles, status, sentences) as
select body.name, person.name,
       (select group_concat(role, ', ') from (
          select distinct role from evidence as other
          where other.edge = edge.id and role is not null and other.status = evidence.status
          order by role)),
       evidence.status, count(*)
from edge
join entity person on person.id = edge.head and person.type = 'person'
join entity body on body.id = edge.tail
join evidence on evidence.edge = edge.id
where edge.relation in ('works_at', 'leads')
group by edge.id, evidence.status;

-- Who received which prize, and why.
create view prize_winners (prize, winner, date, reason, sentence, document) as
select tail, head, date, reason, sentence, document
from evidence_text where relation = 'received' and status = 'stated';
