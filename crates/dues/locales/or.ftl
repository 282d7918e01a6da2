# The law for everybody: questions, answers.

# review
dues-title = ମୋର କେତେ ପାଉଣା?
