"""Treatments, operations and injections: what was given, what it brought, what is planned."""
