using System.Text.Json.Serialization;

namespace PartnerHub.Imports.Formats;

[JsonConverter(typeof(JsonStringEnumConverter<FileEncoding>))]
internal enum FileEncoding
{
    [JsonStringEnumMemberName("utf-8")]
    Utf8,

    [JsonStringEnumMemberName("utf-16le")]
    Utf16LittleEndian,

    [JsonStringEnumMemberName("utf-16be")]
    Utf16BigEndian,

    [JsonStringEnumMemberName("windows-1252")]
    Windows1252,
}

[JsonConverter(typeof(JsonStringEnumConverter<DecimalMark>))]
internal enum DecimalMark
{
    [JsonStringEnumMemberName(".")]
    Point,

    [JsonStringEnumMemberName(",")]
    Comma,
}

/// <summary>Day, month and year may be parted by a slash, a dash or a dot; with dots the day always comes first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayFormat>))]
internal enum DayFormat
{
    [JsonStringEnumMemberName("yyyy-MM-dd")]
    YearFirst,

    [JsonStringEnumMemberName("yyyyMMdd")]
    Compact,

    [JsonStringEnumMemberName("dd/MM/yyyy")]
    DayFirst,

    [JsonStringEnumMemberName("MM/dd/yyyy")]
    MonthFirst,

    [JsonStringEnumMemberName("d-MMM-yyyy")]
    MonthName,
}
