using System.Diagnostics;
using System.Reflection;

namespace PartnerHub.Host.Web;

/// <summary>This command line, to be started again as a process of its own: for what may end the process it runs in.</summary>
internal sealed class OwnProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly string _command;
    private readonly string[] _arguments;

    private OwnProcess(string command, params string[] arguments) => (_command, _arguments) = (command, arguments);

    /// <summary>Null where this process is not the command line: in a web server, or in a test.</summary>
    public static OwnProcess? Find() =>
        Assembly.GetEntryAssembly() != typeof(OwnProcess).Assembly || Environment.ProcessPath is not { } process ? null
        : Path.GetFileNameWithoutExtension(process) == "dotnet" ? new(process, typeof(OwnProcess).Assembly.Location)
        : new(process);

    /// <summary>Runs a command until it ends, or for as long as is patient; gives its exit code and what it answered.</summary>
    public async Task<(int Code, string Output)> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(_command, [.. _arguments, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(Longest);
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(stop.Token);
            await process.WaitForExitAsync(stop.Token);
            return (process.ExitCode, output);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (-1, "");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }
    }
}
