using PartnerHub.Host.CommandLine;
using PartnerHub.Host.Serving;

return await new CommandLineApp(Terminal.OfProcess(), new Hub { Programs = ProgramsAlone.Start, Store = Store.OpenAsync, Serve = Server.RunAsync }).RunAsync(args);
