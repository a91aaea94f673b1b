"""What has to hold for the library as a whole, over real sockets and processes."""
