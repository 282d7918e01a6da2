# The law for everybody: questions, answers.

dues-title = What am I owed?
