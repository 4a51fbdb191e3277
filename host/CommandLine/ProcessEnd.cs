using System.Diagnostics;

namespace PartnerHub.Host.CommandLine;

/// <summary>
/// Ends the process when its work is done, even where a program would keep it: by a thread that it started, or by what it has
/// hung on the end of the process.
/// </summary>
internal static class ProcessEnd
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void With(int code)
    {
        new Thread(KillLater) { IsBackground = true }.Start();
        Environment.Exit(code);
    }

    private static void KillLater()
    {
        // Not by the pool, which a program may have filled.
        using var never = new ManualResetEventSlim();
        never.Wait(Patience);
        using var own = Process.GetCurrentProcess();
        own.Kill();
    }
}
