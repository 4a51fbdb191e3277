using System.Text.Json.Serialization;
using PartnerHub.Partners;

namespace PartnerHub.Imports.Formats;

/// <summary>What a column of a sales file says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SalesColumn>))]
internal enum SalesColumn
{
    [JsonStringEnumMemberName("lineKey")]
    LineKey,

    [JsonStringEnumMemberName("documentNumber")]
    DocumentNumber,

    [JsonStringEnumMemberName("documentLine")]
    DocumentLine,

    [JsonStringEnumMemberName("member")]
    Member,

    [JsonStringEnumMemberName("day")]
    Day,

    [JsonStringEnumMemberName("product")]
    Product,

    [JsonStringEnumMemberName("quantity")]
    Quantity,

    [JsonStringEnumMemberName("unitPrice")]
    UnitPrice,

    [JsonStringEnumMemberName("amount")]
    Amount,

    [JsonStringEnumMemberName("currency")]
    Currency,
}
