using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace PartnerHub.Reliability.Programs;

/// <summary>
/// Gives each bad program to a host of its own beside a sound one, asks both all there is to ask, and compares what became of
/// them with the list of bad programs.
/// </summary>
internal static class BadPrograms
{
    private const int AtATime = 2;
    private const int MostStarts = 6;
    private const int MostTries = 3;
    private const string Sound = "good";

    private static readonly string[] Questions = ["standing", "level", "benefits", "obligations", "cases", "accounts", "payouts?period=2026", ""];
    private static readonly TimeSpan Stop = TimeSpan.FromSeconds(20);

    public static async Task<int> TryAsync(string only)
    {
        var all = BadProgram.List();
        var chosen = only.Length == 0 ? all : [.. only.Split(',').Select(id => all.Single(program => program.Id == id))];
        var outcomes = new ConcurrentDictionary<string, Outcome>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(chosen, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (program, _) =>
        {
            var outcome = outcomes[program.Id] = await OfAsync(program);
            await Console.Out.WriteLineAsync(outcome.Tell(program));
        });
        var right = outcomes.Values.Count(outcome => outcome.IsRight);
        var stopped = outcomes.Values.Count(outcome => outcome.Stopped is not null);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"bad-programs: {chosen.Count} programs, {right} as listed, {chosen.Count - right} otherwise; {outcomes.Values.Sum(outcome => outcome.Deaths)} processes ended, {outcomes.Values.Sum(outcome => outcome.Unexplained)} unexplained answers; {stopped} stopped in order, the longest in {outcomes.Values.Max(outcome => outcome.Stopped ?? TimeSpan.Zero).TotalSeconds:0.0} s; at most {outcomes.Values.Max(outcome => outcome.Megabytes):0} MB"));
        return right == chosen.Count ? 0 : 1;
    }

    private static async Task<Outcome> OfAsync(BadProgram program)
    {
        var folder = Directory.CreateTempSubdirectory("partnerhub-bad-").FullName;
        try
        {
            var plugins = Path.Combine(folder, "plugins");
            program.Pack(plugins);
            Copy(Path.Combine(AppContext.BaseDirectory, "plugins", Sound), Path.Combine(plugins, Sound));
            return await OfAsync(program, folder,
            [
                $"--contentRoot={folder}", $"--Plugins:Folder={plugins}", "--Programs:CallTimeout=00:00:02", "--Programs:LoadTimeout=00:00:08",
                "--Storage:Create=true", "--Demo:LoadWhenEmpty=false", "--Logging:LogLevel:Default=None",
            ]);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static async Task<Outcome> OfAsync(BadProgram program, string folder, string[] settings)
    {
        var outcome = new Outcome(program.Fate);
        for (var start = 0; start < MostStarts; start++)
        {
            // Memory has its bound, so that a program that wants all of it gets an error before the machine does.
            using var host = await ServedHost.StartAsync(folder, settings, ("DOTNET_DbgEnableMiniDump", "0"), ("DOTNET_GCHeapHardLimit", "0x30000000"));
            var questioner = new Questioner(host.Client);
            var isServed = !host.HasEnded && (await AskAsync(program, questioner, outcome) || host.HasEnded);

            // What a program does after its answer, it does now.
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            if (host.HasEnded)
            {
                outcome.Deaths++;
                continue;
            }

            outcome.IsSoundServed = isServed && await host.IsReadyAsync() && await IsSoundAsync(questioner);
            (outcome.State, outcome.Reason) = await questioner.StateAsync(program.Id);
            outcome.Megabytes = Math.Max(outcome.Megabytes, host.Megabytes);
            outcome.Stopped = (await host.StopAsync(Stop))?.Took;
            break;
        }

        return outcome;
    }

    /// <summary>Asks the bad program, then the sound one. A host that was started again is asked only what it may be asked safely.</summary>
    private static async Task<bool> AskAsync(BadProgram program, Questioner host, Outcome outcome)
    {
        await EnrolAsync(host, Sound, "sound", outcome);
        if ((await host.StateAsync(program.Id)).State == "serving" && outcome.Deaths == 0)
        {
            await EnrolAsync(host, program.Id, "bad", outcome);
            foreach (var question in Questions)
            {
                var (code, body) = await host.AskAsync($"/api/v1/members/bad.{program.Id}/{question}".TrimEnd('/'));
                outcome.Add(question, code, body);
            }
        }

        return await IsSoundAsync(host);
    }

    private static async Task EnrolAsync(Questioner host, string program, string partner, Outcome outcome)
    {
        var (code, body) = await host.AskAsync("/api/v1/partners",
            $$"""{"id":"{{partner}}","name":"Exemple SARL","country":"FR","memberships":[{"program":"{{program}}","joinedOn":"2020-01-01"}]}""");
        if (code is not (HttpStatusCode.OK or HttpStatusCode.BadRequest) || (code == HttpStatusCode.BadRequest && outcome.Deaths == 0))
        {
            outcome.Add("enrolment", code, body);
        }
    }

    private static async Task<bool> IsSoundAsync(Questioner host)
    {
        foreach (var question in Questions)
        {
            var (code, body) = await AskSoundAsync(host, question);

            // Whoever is told that memory is short comes again, as told.
            for (var again = 0; again < MostTries && body.Contains("memory-full", StringComparison.Ordinal); again++)
            {
                await Task.Delay(TimeSpan.FromSeconds(2));
                (code, body) = await AskSoundAsync(host, question);
            }

            if (code != HttpStatusCode.OK)
            {
                return false;
            }
        }

        return true;
    }

    private static Task<(HttpStatusCode? Code, string Body)> AskSoundAsync(Questioner host, string question) => host.AskAsync($"/api/v1/members/sound.{Sound}/{question}".TrimEnd('/'));

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void Remove(string folder)
    {
        foreach (var kept in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories))
        {
            // Packages are kept in read-only folders.
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(kept, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        Directory.Delete(folder, recursive: true);
    }
}
