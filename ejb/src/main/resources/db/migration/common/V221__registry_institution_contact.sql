-- What other features may read to find which institutions the register says are reached by the same telephone.
create view institution_contact as
select id as institution_id, name as institution_name, phone from institution where phone is not null;
