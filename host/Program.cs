using PartnerHub.Host.CommandLine;
using PartnerHub.Host.Web;
using PartnerHub.Kits.CommandLine;

ProcessEnd.With(await new CommandLineApp(Terminal.OfProcess(), new HostFactory { Standalone = StandaloneHost.Start, Offline = OfflineHost.OpenAsync, Serve = Server.RunAsync }).RunAsync(args));
