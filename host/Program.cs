using PartnerHub.Host.CommandLine;
using PartnerHub.Host.Web;
using PartnerHub.Kits.CommandLine;

return await new CommandLineApp(Terminal.OfProcess(), new HostFactory { Standalone = StandaloneHost.Start, Offline = OfflineHost.OpenAsync, Serve = Server.RunAsync }).RunAsync(args);
