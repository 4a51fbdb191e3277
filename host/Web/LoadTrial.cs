using System.Diagnostics;
using System.Reflection;
using PartnerHub.Programs;

namespace PartnerHub.Host.Web;

/// <summary>Loads a program by <c>partnerhub program retry</c>, in a process with the same settings.</summary>
internal sealed class LoadTrial : ILoadTrial
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly string _command;
    private readonly string[] _arguments;
    private readonly string[] _settings;

    private LoadTrial(string command, string[] arguments, string[] settings) => (_command, _arguments, _settings) = (command, arguments, settings);

    /// <summary>Null where this process is not the command line that it would start: in a web server, or in a test.</summary>
    public static LoadTrial? Of(string[] settings) =>
        Assembly.GetEntryAssembly() != typeof(LoadTrial).Assembly || Environment.ProcessPath is not { } process ? null
        : Path.GetFileNameWithoutExtension(process) == "dotnet" ? new(process, [typeof(LoadTrial).Assembly.Location], settings)
        : new(process, [], settings);

    public void Load(string program, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(_command, [.. _arguments, "program", "retry", program, .. _settings, ProgramsModule.RememberLoads(folder)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }
}
