-- For figures: 全施設, the institutions that this portal serves and that have not closed.
create view living_institution as
select id, kind, prefecture_code as prefecture
from institution
where status <> 'CLOSED' and other_portal = false;
