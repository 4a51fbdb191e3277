using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Benefits.Submit;

/// <summary>A claim as a person typed it. The fields are named as the claim's JSON members are.</summary>
internal sealed class ClaimDraft(string benefit, ClaimForm form, string? stage, Func<string, string?> said)
{
    public const string DetailPrefix = "details.";

    private const string Root = "$.claim.";

    private readonly List<InputError> _errors = [];

    public ClaimForm Form => form;

    public string? Stage => stage;

    /// <summary>True where it is about who the customer is.</summary>
    public bool HasCustomer => stage is null && form.Process is ClaimProcess.Deal or ClaimProcess.Lead or ClaimProcess.Referral;

    /// <summary>What stands in a field; empty when nothing does.</summary>
    public string Said(string field) => said(field)?.Trim() ?? "";

    /// <summary>The fields of a claim that is there already.</summary>
    public static string? Field(Claim claim, string field) => field switch
    {
        "amount" => Text(claim.Amount),
        "currency" => claim.Currency,
        "quantity" => Text(claim.Quantity),
        "percent" => Text(claim.Percent),
        "product" => claim.Product,
        "channel" => claim.Channel,
        "period" => claim.Period,
        "regions" => string.Join(", ", claim.Regions),
        "customer.name" => claim.Customer?.Name,
        "customer.country" => claim.Customer?.Country,
        "customer.registrationNumber" => claim.Customer?.RegistrationNumber,
        "customer.domain" => claim.Customer?.Domain,
        _ => field.StartsWith(DetailPrefix, StringComparison.Ordinal) ? claim.Detail(field[DetailPrefix.Length..]).ToString() : null,
    };

    /// <summary>The claim, and what could not be read of it.</summary>
    public (Claim Claim, IReadOnlyList<InputError> Errors) Read()
    {
        _errors.Clear();
        var claim = new Claim
        {
            Benefit = benefit,
            Stage = stage,
            Amount = Figure("amount"),
            Currency = Figure("amount") is null ? null : Written("currency"),
            Quantity = Figure("quantity"),
            Percent = Figure("percent"),
            Product = Written("product"),
            Channel = Written("channel"),
            Period = Written("period"),
            Regions = [.. Said("regions").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Customer = HasCustomer ? Customer() : null,
            Details = form.Details.Select(detail => (detail.Id, Value: Detail(detail))).Where(detail => detail.Value.Form != FactValueForm.None)
                .ToDictionary(detail => detail.Id, detail => detail.Value, StringComparer.Ordinal),
        };
        return (claim, [.. _errors.DistinctBy(error => error.Path)]);
    }

    private Customer? Customer()
    {
        var customer = new Customer
        {
            Name = Written("customer.name"),
            Country = Written("customer.country"),
            RegistrationNumber = Written("customer.registrationNumber"),
            Domain = Written("customer.domain"),
        };
        return customer == new Customer() ? null : customer;
    }

    private FactValue Detail(FactDetail detail) => Written(DetailPrefix + detail.Id) is not { } text ? FactValue.None : detail.Type switch
    {
        FactDetailType.Flag => FactValue.Of(text == "true"),
        FactDetailType.Number => Figure(DetailPrefix + detail.Id) is { } number ? FactValue.Of(number) : FactValue.None,
        _ => FactValue.Of(text),
    };

    private string? Written(string field) => Said(field) is { Length: > 0 } text ? text : null;

    // A comma and a point are both the sign before the cents: nobody groups thousands in a form field, but by blanks.
    private decimal? Figure(string field)
    {
        if (Written(field) is not { } text)
        {
            return null;
        }

        var plain = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.');
        if (decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _errors.Add(new() { Path = Root + field, Expected = ClaimWords.AFigure, Found = LocalizedText.Of($"« {text} »", $"'{text}'") });
        return null;
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
