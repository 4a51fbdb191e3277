using System.Runtime.CompilerServices;
using System.Text.Json;
using PartnerHub.Contracts;

namespace TestPlugins.EndsProcess;

/// <summary>
/// Ends the process it runs in: when it is made, in the way its settings name as <c>"factory"</c>, and when it is asked about a
/// partner whose id begins with <c>ends-by-</c> and goes on with the way: <c>ends-by-exit</c>. One way only takes its time.
/// </summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings)
    {
        using var text = JsonDocument.Parse(settings.Json);
        if (text.RootElement.TryGetProperty("factory", out var way))
        {
            End(way.GetString()!);
        }

        return new Program(settings);
    }

    private static void End(string way)
    {
        switch (way)
        {
            case "exit":
                Environment.Exit(0);
                break;
            case "fail-fast":
                Environment.FailFast("on purpose");
                break;
            case "wait":
                Thread.Sleep(2_000);
                break;
            case "overflow":
                Deeper(0);
                break;
            case "thread":
                new Thread(() => throw new InvalidOperationException("on purpose")).Start();
                Thread.Sleep(Timeout.Infinite);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Deeper(int depth) => depth < 0 ? depth : Deeper(depth + 1) + 1;

    private sealed class Program(ProgramSettings settings) : SampleProgram("ends-process", settings)
    {
        private const string Prefix = "ends-by-";

        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id.StartsWith(Prefix, StringComparison.Ordinal))
            {
                End(dossier.Partner.Id[Prefix.Length..]);
            }

            return base.Assess(dossier, on);
        }
    }
}
