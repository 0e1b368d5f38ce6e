"""Starting Rasa our way; every change to Rasa's behaviour stands here, each with its reason."""
