using PartnerHub.Host.Web;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine;

/// <summary>The programs without server or database, made from the same settings as the server's.</summary>
internal static class StandaloneHost
{
    public static ServiceProvider Start(string[] settings)
    {
        var (contentRoot, environment) = Installation.Of(settings);
        var configuration = new ConfigurationBuilder()
            .SetBasePath(contentRoot)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(settings)
            .Build();
        var provider = ProgramsModule.AddAlone(new ServiceCollection().AddSingleton<IConfiguration>(configuration), configuration).BuildServiceProvider();
        provider.GetRequiredService<CallerContext>().Caller = Caller.Operator;
        return provider;
    }
}
