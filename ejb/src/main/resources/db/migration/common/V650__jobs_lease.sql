-- Who may run a job now. The epoch is the fencing token: each taking raises it, and every piece of work compares it.
create table job_lease (
  job varchar(40) primary key,
  owner varchar(40),
  epoch bigint not null,
  -- By the database's clock, which is the same for every node.
  held_until timestamp(6) with time zone not null
);
