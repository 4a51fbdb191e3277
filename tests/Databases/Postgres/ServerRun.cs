using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace PartnerHub.Databases.Postgres;

/// <summary>One start of the server, with the last it said.</summary>
internal sealed class ServerRun : IDisposable
{
    private const int LinesKept = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private ServerRun(ProcessStartInfo command)
    {
        _process = new Process { StartInfo = command };
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
    }

    public static ServerRun Start(ProcessStartInfo command)
    {
        var run = new ServerRun(command);
        run._process.Start();
        run._process.StandardInput.Close();
        run._process.BeginOutputReadLine();
        run._process.BeginErrorReadLine();
        return run;
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task RunAsync(ProcessStartInfo command)
    {
        using var run = Start(command);
        await run._process.WaitForExitAsync();
        if (run._process.ExitCode != 0)
        {
            throw run.Failed();
        }
    }

    public async Task WaitUntilReadyAsync(string connectionString)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString();
        var began = TimeProvider.System.GetTimestamp();
        while (!await AnswersAsync(unpooled))
        {
            if (_process.HasExited || TimeProvider.System.GetElapsedTime(began) > Patience)
            {
                throw Failed();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>After its end: until it is reaped, the server's files count as in use.</summary>
    public void Dispose()
    {
        _process.WaitForExit(Patience);
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(string connectionString)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        _said.Enqueue(line.Data ?? "");
        while (_said.Count > LinesKept)
        {
            _said.TryDequeue(out _);
        }
    }

    private InvalidOperationException Failed() =>
        new($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} failed:\n{string.Join('\n', _said)}");
}
