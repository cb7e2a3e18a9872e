-- The words of the model: entity types, relations, and which types a relation may join.

insert into entity_type (name) values
  ('area'), ('event'), ('hub'), ('organisation'), ('person'), ('place'), ('prize');

insert into relation (name, is_symmetric) values
  ('awards', 0),
  ('collaborates_with', 1),
  ('focuses_on', 0),
  ('funds', 0),
  ('hosted_by', 0),
  ('leads', 0),
  ('located_in', 0),
  ('member_of', 0),
  ('part_of', 0),
  ('received', 0),
  ('takes_part_in', 0),
  ('works_at', 0);

insert into relation_end select 'awards', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('organisation', 'hub', 'person')
    and tail.name in ('prize');
insert into relation_end select 'collaborates_with', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('organisation', 'hub', 'person', 'place')
    and tail.name in ('organisation', 'hub', 'person', 'place');
insert into relation_end select 'focuses_on', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('organisation', 'hub', 'person', 'event', 'prize', 'place')
    and tail.name in ('area');
insert into relation_end select 'funds', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('organisation', 'hub', 'place')
    and tail.name in ('organisation', 'hub', 'person', 'event', 'prize');
insert into relation_end select 'hosted_by', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('hub', 'event', 'organisation')
    and tail.name in ('organisation', 'hub');
insert into relation_end select 'leads', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('person', 'organisation', 'hub')
    and tail.name in ('organisation', 'hub');
insert into relation_end select 'located_in', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('organisation', 'hub', 'event', 'place')
    and tail.name in ('place');
insert into relation_end select 'member_of', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('organisation', 'person', 'hub', 'place')
    and tail.name in ('organisation', 'hub');
insert into relation_end select 'part_of', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('organisation', 'hub')
    and tail.name in ('organisation', 'hub');
insert into relation_end select 'received', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('person', 'organisation', 'hub')
    and tail.name in ('prize');
insert into relation_end select 'takes_part_in', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('person', 'organisation', 'hub', 'place')
    and tail.name in ('event');
insert into relation_end select 'works_at', head.name, tail.name
  from entity_type head, entity_type tail
  where head.name in ('person')
    and tail.name in ('organisation', 'hub');
