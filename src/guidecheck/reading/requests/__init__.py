"""Requests: the studies that the words of a request and its procedure numbers name."""
