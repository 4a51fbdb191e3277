using System.Text.Json.Nodes;
using PartnerHub.Conformance;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire;
using PartnerHub.Tests;

namespace PartnerHub.Questionnaire.Tests.Samples;

/// <summary>The definitions that the plugin ships as samples.</summary>
internal static class SampleFile
{
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(RepositoryRoot.Path, "plugins/Questionnaire/samples");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static JsonObject Read(string name) => JsonNode.Parse(Bytes(name))!.AsObject();

    public static IPartnerProgram Make(JsonObject definition) =>
        new QuestionnaireFactory().Create(new() { Version = "1.0.0", Json = System.Text.Encoding.UTF8.GetBytes(definition.ToJsonString()) });

    /// <summary>What is wrong in a definition; empty when it can be run.</summary>
    public static IReadOnlyList<InputError> Errors(JsonObject definition)
    {
        try
        {
            Make(definition);
            return [];
        }
        catch (SettingsException wrong)
        {
            return wrong.Errors;
        }
    }
}

/// <summary>Makes the plugin's program of one of its samples, whatever settings it is given.</summary>
internal sealed class SampleFactory(string name) : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new QuestionnaireFactory().Create(settings with { Json = SampleFile.Bytes(name) });
}
