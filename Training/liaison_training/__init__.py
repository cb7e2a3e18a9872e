"""Makes the weights of Liaison's encoder: fetch, prune, fine-tune, export."""
