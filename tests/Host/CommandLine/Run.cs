using System.Text;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Host.CommandLine;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>One run of the command line on the sample program, in this process.</summary>
internal sealed record Run(int Code, string Out, string Error, IReadOnlyList<object> Sent)
{
    public const string Question = """{ "partner": { "id": "p1", "name": "Exemple SARL", "country": "FR" }, "membership": { "level": "bronze", "since": "2016-01-15" }, "facts": [] }""";

    public static Task<Run> Of(params string[] args) => Of(new SamplePrograms(), "", args);

    public static Task<Run> On(string input, params string[] args) => Of(new SamplePrograms(), input, args);

    /// <summary>A run on the packages of this build.</summary>
    public static async Task<Run> OnInstalled(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal { Out = output, Error = error, In = Stream.Null };
        var hosts = new HostFactory { Standalone = StandaloneHost.Start, Offline = OfflineHost.OpenAsync, Serve = (_, _) => throw new InvalidOperationException("Nothing is served here.") };
        var code = await new CommandLineApp(terminal, hosts).RunAsync(args);
        return new Run(code, output.ToString(), error.ToString(), []);
    }

    public static async Task<Run> Of(SamplePrograms programs, string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal { Out = output, Error = error, In = stdin };
        var served = new List<object>(programs.Sent);
        var hosts = new HostFactory
        {
            Standalone = settings =>
            {
                served.AddRange(settings);
                return new ServiceCollection().AddSingleton<IMediator>(programs).BuildServiceProvider();
            },
            Offline = (_, _) => throw new InvalidOperationException("Nothing is stored here."),
            Serve = (settings, _) =>
            {
                served.AddRange([.. settings, "served"]);
                return Task.FromResult(settings.Contains("--Storage:Provider=none") ? 1 : 0);
            },
        };
        var code = await new CommandLineApp(terminal, hosts).RunAsync(args);
        return new Run(code, output.ToString(), error.ToString(), [.. served, .. programs.Sent]);
    }
}
