using System.Text.Json.Serialization;
using PartnerHub.Contracts;

namespace TestPlugins.Good;

/// <summary>Sound, unless its settings ask for a fault.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings, settings.Read(SettingsContext.Default.Settings));

    private sealed class Program(ProgramSettings settings, Settings chosen) : SampleProgram("good", settings)
    {
        private static readonly AsyncLocal<string> Ambient = new();
        private int _running;

        public override ProgramDescription Description => chosen.Fault switch
        {
            "other-id" => base.Description with { Id = "another" },
            "unknown-clause" => base.Description with { Violations = [base.Description.Violations[0] with { Clause = "C-9" }] },
            "missing-cell" => base.Description with { Levels = [.. base.Description.Levels, new() { Id = "top", Name = base.Description.Name }] },
            _ => base.Description,
        };

        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            var running = Interlocked.Increment(ref _running);
            try
            {
                if (dossier.Partner.Id == "slow")
                {
                    SpinWait.SpinUntil(() => false, 150);
                }

                return chosen.Fault == "no-answer" ? null! : Saying(base.Assess(dossier, on), Observed(dossier.Partner.Id, running));
            }
            finally
            {
                Interlocked.Decrement(ref _running);
            }
        }

        private static Standing Saying(Standing standing, string? observed) =>
            observed is null ? standing : standing with { Levels = [standing.Levels[0] with { Conferred = Because(observed) }] };

        private string? Observed(string partner, int running)
        {
            switch (partner)
            {
                case "slow":
                    return $"{Math.Max(running, Volatile.Read(ref _running))}";
                case "ambient":
                    var before = Ambient.Value ?? "none";
                    Ambient.Value = "left behind";
                    System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
                    return before;
                default:
                    return chosen.Greeting;
            }
        }
    }
}

internal sealed record Settings
{
    public string? Greeting { get; init; }

    public string? Fault { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Settings))]
internal sealed partial class SettingsContext : JsonSerializerContext;
