using System.Diagnostics;
using System.Globalization;

namespace PartnerHub.Databases.Postgres;

/// <summary>What Linux tells of processes that need not be our own children.</summary>
internal static class Processes
{
    // Of the fields behind the name: its own time and its ended children's, each in the program and in the kernel.
    private const int FirstTime = 11;
    private const int LastTime = 14;
    private const int TicksPerSecond = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the process runs with this word in its command; its id may have gone to another one.</summary>
    public static bool Runs(int id, string word) => !IsGone(id) && Read($"/proc/{id}/cmdline").Split('\0').Contains(word);

    /// <summary>Processor time of a process and of its children, those that have ended among them.</summary>
    public static TimeSpan Processor(int id)
    {
        var ticks = Children(id).Prepend(id).Sum(one => State(one) is { Length: > LastTime } state
            ? state[FirstTime..(LastTime + 1)].Sum(time => long.Parse(time, CultureInfo.InvariantCulture))
            : 0);
        return TimeSpan.FromSeconds(ticks / (double)TicksPerSecond);
    }

    /// <summary>As a power cut would, with nothing said to the process, and waits until none of its children is left.</summary>
    public static void KillTree(int id)
    {
        var all = Children(id).Prepend(id).ToList();
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
        }
        catch (ArgumentException)
        {
            // It ended by itself.
        }

        if (!SpinWait.SpinUntil(() => all.TrueForAll(IsGone), Patience))
        {
            throw new TimeoutException($"Process {id} or a child of it did not end.");
        }
    }

    private static IEnumerable<int> Children(int parent) =>
        from folder in Directory.GetDirectories("/proc")
        let id = int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var number) ? number : 0
        where id > 0 && State(id) is [_, var its, ..] && its == parent.ToString(CultureInfo.InvariantCulture)
        select id;

    /// <summary>A zombie is gone: it holds neither memory nor files.</summary>
    private static bool IsGone(int id) => State(id) is [] or ["Z", ..] or ["X", ..];

    /// <summary>State, parent and the rest, after the name in brackets, which may hold anything.</summary>
    private static string[] State(int id) => Read($"/proc/{id}/stat") is { Length: > 0 } stat ? stat[(stat.LastIndexOf(')') + 2)..].Split(' ') : [];

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
