using System.Text.Json.Serialization;

namespace PartnerHub.Imports.Formats;

/// <summary>What a key means that stands on several lines of one file which do not say the same.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RepeatedKeys>))]
internal enum RepeatedKeys
{
    /// <summary>A mistake in the file: none of the lines is taken.</summary>
    [JsonStringEnumMemberName("reject")]
    Reject,

    /// <summary>A later line of the file puts an earlier one right.</summary>
    [JsonStringEnumMemberName("last")]
    Last,

    /// <summary>The key is that of a document with several lines, each of which counts.</summary>
    [JsonStringEnumMemberName("add")]
    Add,
}
