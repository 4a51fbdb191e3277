using System.Text.Json.Serialization;
using PartnerHub.Contracts;

namespace TestPlugins.BadSettings;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings)
    {
        var rates = settings.Read(SettingsContext.Default.Settings).Rates;
        return rates.Ceiling <= 100
            ? new SampleProgram("bad-settings", settings)
            : throw new SettingsException("$.rates.ceiling", "expected at most 100");
    }
}

internal sealed record Settings
{
    public required Rates Rates { get; init; }
}

internal sealed record Rates
{
    public required decimal Ceiling { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Settings))]
internal sealed partial class SettingsContext : JsonSerializerContext;
