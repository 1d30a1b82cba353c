"""Text that comes from a scanner or a fax: what machines put between the lines, and letters read wrongly."""
