using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Running;

/// <summary>The compiled tests, a process for each change: what is static is made with the change on.</summary>
internal sealed class TestProgram : ITestRun
{
    private const int MostNamed = 200;

    private readonly string _folder;
    private readonly string _program;
    private readonly TextWriter _log;
    private TimeSpan _limit = TimeSpan.FromMinutes(10);
    private string[] _failing = [];

    /// <param name="tests">Folder of the test project.</param>
    /// <param name="log">Where to say what is left out.</param>
    public TestProgram(string tests, TextWriter log)
    {
        var name = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(tests, "*.csproj").Single());
        _folder = Directory.EnumerateDirectories(Path.Combine(tests, "bin", "Debug")).Single();
        _program = Path.Combine(_folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
        _log = log;
    }

    public async Task<ILookup<int, string>> NoteAsync()
    {
        await FindFailingAsync();
        var notes = Path.GetTempFileName();
        var watch = Stopwatch.StartNew();
        await RunAsync(Arguments(null), new() { [SwitchSource.Notes] = notes });
        _limit = (watch.Elapsed * 4) + TimeSpan.FromSeconds(20);
        var met = (await File.ReadAllLinesAsync(notes)).Select(line => line.Split('\t'))
            .ToLookup(parts => int.Parse(parts[0], CultureInfo.InvariantCulture), parts => parts[1]);
        File.Delete(notes);
        return met;
    }

    public async Task<bool> FailsAsync(int change, IReadOnlyCollection<string>? tests) =>
        (await RunAsync(Arguments(tests), new() { [SwitchSource.Variable] = change.ToString(CultureInfo.InvariantCulture) })).ExitCode != 0;

    // Such as one that hashes the package: what fails by the switch alone tells nothing.
    private async Task FindFailingAsync()
    {
        var results = Path.GetTempFileName();
        await RunAsync(["-xml", results, .. Arguments(null).Where(argument => argument != "-stopOnFail")], []);
        _failing = [.. XDocument.Load(results).Descendants("test").Where(test => (string?)test.Attribute("result") == "Fail")
            .Select(test => $"{(string?)test.Attribute("type")}.{(string?)test.Attribute("method")}").Distinct(StringComparer.Ordinal)];
        File.Delete(results);
        foreach (var test in _failing)
        {
            await _log.WriteLineAsync($"  left out, it fails without a change: {test}");
        }
    }

    private IEnumerable<string> Arguments(IReadOnlyCollection<string>? tests) =>
    [
        "-noLogo", "-noColor", "-stopOnFail",
        .. tests is { Count: <= MostNamed } ? tests.Except(_failing, StringComparer.Ordinal).SelectMany(test => new[] { "-method", test }) : [],
        .. _failing.SelectMany(test => new[] { "-method-", test }),
    ];

    private Task<Finished> RunAsync(IEnumerable<string> arguments, Dictionary<string, string> variables)
    {
        // What the same test finds on other engines is not asked once per change.
        variables["PARTNERHUB_TEST_PROVIDERS"] = "sqlite";
        variables["DOTNET_TieredPGO"] = "0";
        return Command.RunAsync(_folder, _program, arguments, variables, _limit);
    }
}
