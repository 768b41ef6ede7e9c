drop view statement_in_force;
