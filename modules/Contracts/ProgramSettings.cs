using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartnerHub.Contracts;

/// <summary>The settings a program is made with: one JSON object, whose shape belongs to the program.</summary>
public sealed record ProgramSettings
{
    /// <summary>Version of the rulebook these settings belong to, to be repeated in <see cref="ProgramDescription.Version"/>.</summary>
    public required string Version { get; init; }

    /// <summary>The settings as UTF-8 JSON; <c>{}</c> when there are none.</summary>
    public required ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>Settings of a version with no values.</summary>
    public static ProgramSettings Empty(string version) => new() { Version = version, Json = "{}"u8.ToArray() };

    /// <summary>
    /// Reads the settings with the plugin's own source-generated type information. A member that the type does not have is
    /// an error: a mistyped setting must not go unnoticed. Give properties that have a default <c>set</c>, not <c>init</c>:
    /// the generator does not keep the default of an <c>init</c> property that the JSON leaves out.
    /// </summary>
    /// <exception cref="SettingsException">The JSON does not fit; the path says where.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        if ((Utf8Text.Check(Json.Span) ?? ShapeCheck.Of(Utf8Text.WithoutMark(Json.Span), type)) is { } error)
        {
            throw new SettingsException([error]);
        }

        try
        {
            return JsonSerializer.Deserialize(Utf8Text.WithoutMark(Json.Span), type)!;
        }
        catch (JsonException unfit)
        {
            throw new SettingsException(unfit.Path ?? "$", "expected another form of value", unfit);
        }
    }
}

/// <summary>A setting is missing or wrong, or several are.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="path">JSON path of the setting, from <c>$</c>.</param>
    /// <param name="expectation">What was expected and what was found.</param>
    /// <param name="inner">The cause, where there is one.</param>
    public SettingsException(string path, string expectation, Exception? inner = null)
        : base(expectation, inner) => Path = path;

    /// <summary>Makes one error of all that is wrong, so that it can be put right together.</summary>
    /// <param name="errors">What is wrong, at least one thing; path and message are those of the first.</param>
    public SettingsException(IReadOnlyList<InputError> errors)
        : base(errors.Count > 0 ? errors[0].Text.En : throw new ArgumentException("at least one error", nameof(errors))) =>
        (Path, Errors) = (errors[0].Path, errors);

    /// <summary>JSON path of the setting, from <c>$</c>; of the first where there are several.</summary>
    public string Path { get; }

    /// <summary>All that is wrong, in both languages; empty where only <see cref="Path"/> and the message tell.</summary>
    public IReadOnlyList<InputError> Errors { get; } = [];
}
