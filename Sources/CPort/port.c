/* The port has headers only; its two implementations are kmod/port.c and Tests/HostPort. */
