using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Checks;

namespace PartnerHub.Plugins.Questionnaire.Language;

/// <summary>Reads a definition and refuses what cannot be run, with all that is wrong.</summary>
internal static class DefinitionReader
{
    /// <summary>The definition; null for <c>{}</c>, which is none.</summary>
    /// <exception cref="SettingsException">It is no sound definition.</exception>
    public static Definition? Read(ProgramSettings settings)
    {
        if (IsEmpty(settings.Json.Span))
        {
            return null;
        }

        var definition = settings.Read(DefinitionJson.Default.Definition);
        var errors = ValueCheck.Errors(settings.Json) is { Count: > 0 } odd ? odd : DefinitionCheck.Errors(definition);
        return errors.Count == 0 ? definition : throw new SettingsException(errors);
    }

    private static bool IsEmpty(ReadOnlySpan<byte> json)
    {
        var text = json.TrimStart("\uFEFF"u8).Trim(" \t\r\n"u8);
        return text is [(byte)'{', .. var inner, (byte)'}'] && inner.Trim(" \t\r\n"u8).IsEmpty;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Definition))]
internal sealed partial class DefinitionJson : JsonSerializerContext;
