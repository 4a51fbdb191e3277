using System.Text.Json.Serialization;

namespace PartnerHub.Imports.Formats;

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

    /// <summary>Days since the end of 1899, as spreadsheets count them.</summary>
    [JsonStringEnumMemberName("excel")]
    DayNumber,
}
