using System.Diagnostics;
using PartnerHub.MutatedFiles;

namespace PartnerHub.Reliability.Files;

/// <summary>Has damaged files of every kind taken in and says what became of them.</summary>
internal static class TakeFiles
{
    private const int FilesOfALine = 2_000;
    private const int FaultsShown = 40;

    public static async Task<int> TryAsync(string kinds, int from, int count, int seed)
    {
        var asked = kinds.Split(',', StringSplitOptions.RemoveEmptyEntries);
        FileKind[] chosen = [.. FileKind.All.Where(kind => asked.Length == 0 || asked.Contains(kind.Id))];
        if (chosen.Length < Math.Max(asked.Length, 1))
        {
            await Console.Error.WriteLineAsync("kinds: " + string.Join(", ", FileKind.All.Select(kind => kind.Id)));
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var run = new MutatedRun(chosen, seed);
        var told = 0;
        await run.TakeAsync(from, count, so => told = Tell(so, watch, told));
        TellFaults(run, told);
        Console.Out.WriteLine(FormattableString.Invariant($"files: {run.Done} of {chosen.Length} kinds in {watch.Elapsed.TotalSeconds:0} s, {run.Faults.Count} faults, longest {run.Slowest.TotalSeconds:0.00} s of the processor, at most {run.Memory / 1024 / 1024} MB ({MutatedRun.MostMemory / 1024 / 1024})"));
        return run.Faults.Count == 0 && run.Memory <= MutatedRun.MostMemory ? 0 : 1;
    }

    /// <summary>Answers how many are told by now.</summary>
    private static int TellFaults(MutatedRun run, int told)
    {
        var until = Math.Min(run.Faults.Count, FaultsShown);
        foreach (var fault in run.Faults.Take(told..until))
        {
            var path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"fault-{fault.Kind}-{fault.Number}"));
            File.WriteAllBytes(path, run.Make(FileKind.All.First(kind => kind.Id == fault.Kind), fault.Number));
            Console.Out.WriteLine(FormattableString.Invariant($"FAULT {fault.Kind} {fault.Number} ({path}): {fault.What}"));
        }

        return until;
    }

    private static int Tell(MutatedRun run, Stopwatch watch, int told)
    {
        if (run.Done % FilesOfALine == 0)
        {
            Console.Out.WriteLine(FormattableString.Invariant($"{run.Done} files, {run.Done / watch.Elapsed.TotalSeconds:0} a second, {run.Faults.Count} faults, longest {run.Slowest.TotalSeconds:0.00} s of the processor, at most {run.Memory / 1024 / 1024} MB"));
        }

        return TellFaults(run, told);
    }
}
