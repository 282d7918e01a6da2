# The law for everybody: questions, answers.

dues-title = मेरा कितना बनता है?
