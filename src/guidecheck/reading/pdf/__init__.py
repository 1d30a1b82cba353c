"""PDFs: the text of their pages, and what is typed into their forms."""
