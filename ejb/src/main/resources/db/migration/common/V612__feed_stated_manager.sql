create view stated_manager as
select generation_id, institution_code, line, manager_name as name, birth_hash
from feed_row
where manager_name is not null;
