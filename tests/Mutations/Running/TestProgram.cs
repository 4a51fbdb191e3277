using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Running;

/// <summary>The compiled tests: processes that run one change after the other, and one of its own for a change they do not notice.</summary>
internal sealed class TestProgram : ITestRun, IDisposable
{
    private const int MostNamed = 400;
    private const int Growth = 4;

    /// <summary>How much longer than without a change tests may take.</summary>
    private const int Patience = 10;

    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The same of all tests, which are asked about each change that those that met it did not notice.</summary>
    private static readonly TimeSpan LongestOfAll = TimeSpan.FromSeconds(30);

    private readonly string _folder;
    private readonly string _program;
    private readonly TextWriter _log;
    private readonly ConcurrentBag<TestHost> _hosts = [];
    private Dictionary<string, TimeSpan> _times = [];
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
        var (notes, results) = (Path.GetTempFileName(), Path.GetTempFileName());
        await RunAsync(["-noLogo", "-noColor", "-xml", results], new() { [SwitchSource.Notes] = notes }, null);
        await ReadResultsAsync(results);
        var met = (await File.ReadAllLinesAsync(notes)).Select(line => line.Split('\t'))
            .Where(parts => !_failing.Contains(parts[1], StringComparer.Ordinal))
            .ToLookup(parts => int.Parse(parts[0], CultureInfo.InvariantCulture), parts => parts[1]);
        File.Delete(notes);
        File.Delete(results);
        return met;
    }

    public async Task<bool> FailsAmongOthersAsync(int change, IReadOnlyCollection<string> tests)
    {
        foreach (var some in QuickFirst(tests, Longest))
        {
            if (await FailsInAHostAsync(change, some))
            {
                return true;
            }
        }

        return false;
    }

    public async Task<bool> FailsAloneAsync(int change) =>
        QuickFirst([.. _times.Keys.Except(_failing)], LongestOfAll).SelectMany(some => some).ToList() is { Count: > 0 } some && await FailsInItsProcessAsync(change, some);

    // A change that never ends is noticed; so that a slow machine is not taken for one, each is told.
    private async Task<bool> FailsInItsProcessAsync(int change, IReadOnlyCollection<string> tests)
    {
        var run = await RunAsync(Arguments(tests), new() { [SwitchSource.Variable] = change.ToString(CultureInfo.InvariantCulture) }, Limit(tests));
        if (run.ExitCode is null)
        {
            await _log.WriteLineAsync(FormattableString.Invariant($"  change {change} did not end in time"));
        }

        return run.ExitCode != 0;
    }

    public void Dispose()
    {
        foreach (var host in _hosts)
        {
            host.Dispose();
        }
    }

    /// <summary>Most changes are noticed by one of the quick tests; what only long ones would notice counts as unnoticed.</summary>
    private IEnumerable<string[]> QuickFirst(IReadOnlyCollection<string> tests, TimeSpan longest)
    {
        var (some, sum) = (new List<string>(), TimeSpan.Zero);
        var limit = Shortest;
        foreach (var test in tests.OrderBy(test => _times.GetValueOrDefault(test)))
        {
            sum += _times.GetValueOrDefault(test);
            if (some.Count > 0 && (sum > limit || some.Count == MostNamed))
            {
                yield return [.. some];
                some.Clear();
                limit *= Growth;
                if (sum > longest)
                {
                    yield break;
                }
            }

            some.Add(test);
        }

        if (some.Count > 0)
        {
            yield return [.. some];
        }
    }

    private async Task<bool> FailsInAHostAsync(int change, IReadOnlyCollection<string> tests)
    {
        var host = _hosts.TryTake(out var waiting) ? waiting : new TestHost(_folder, _program, Variables([]));
        var found = await host.RunAsync(change, Arguments(tests), Limit(tests));
        if (found is { Failed: false })
        {
            _hosts.Add(host);
            return false;
        }

        // A change before may have left something behind: then a new process tells.
        string[] failed = found is { Test.Length: > 0 } ? [found.Test] : [.. tests];
        if (found is not null && await host.RunAsync(0, Arguments(failed), Limit(failed)) is { Failed: false })
        {
            _hosts.Add(host);
            return true;
        }

        host.Dispose();
        return await FailsInItsProcessAsync(change, tests);
    }

    // What fails by the switch alone, such as a test that hashes the package, tells nothing.
    private async Task ReadResultsAsync(string results)
    {
        var tests = XDocument.Load(results).Descendants("test")
            .Select(test => (Name: $"{(string?)test.Attribute("type")}.{(string?)test.Attribute("method")}", Failed: (string?)test.Attribute("result") == "Fail", Time: (double?)test.Attribute("time") ?? 0))
            .ToLookup(test => test.Name, StringComparer.Ordinal);
        _times = tests.ToDictionary(test => test.Key, test => TimeSpan.FromSeconds(test.Sum(one => one.Time)), StringComparer.Ordinal);
        _failing = [.. tests.Where(test => test.Any(one => one.Failed)).Select(test => test.Key)];
        foreach (var test in _failing)
        {
            await _log.WriteLineAsync($"  left out, it fails without a change: {test}");
        }
    }

    private TimeSpan Limit(IReadOnlyCollection<string> tests) =>
        ToStart + (Patience * new TimeSpan(tests.Sum(test => _times.GetValueOrDefault(test).Ticks)));

    private static IEnumerable<string> Arguments(IReadOnlyCollection<string> tests) =>
        ["-noLogo", "-noColor", "-stopOnFail", .. tests.SelectMany(test => new[] { "-method", test })];

    private Task<Finished> RunAsync(IEnumerable<string> arguments, Dictionary<string, string> variables, TimeSpan? limit) =>
        Command.RunAsync(_folder, _program, arguments, Variables(variables), limit);

    private static Dictionary<string, string> Variables(Dictionary<string, string> variables) => new(variables, StringComparer.Ordinal)
    {
        // What the same test finds on other engines is not asked once per change.
        ["PARTNERHUB_TEST_PROVIDERS"] = "sqlite",
        ["DOTNET_TieredPGO"] = "0",

        // Some changes never end, and fill the memory until then: 2 GB.
        ["DOTNET_GCHeapHardLimit"] = "80000000",
    };
}
