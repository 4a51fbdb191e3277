using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Ui;

/// <summary>What a form of a page was sent with. Binding accepts anything, so that what is wrong is said on the form's page.</summary>
public sealed class SentForm
{
    private const string Token = "__RequestVerificationToken";

    private readonly IFormCollection _form;

    // The request's own changes when the form's page is shown, as its address does.
    private readonly RouteValueDictionary _route;

    private readonly IQueryCollection _query;

    private SentForm(HttpRequest request, IFormCollection form) => (_form, SentTo, _route, _query, Turned) = (
        form,
        request.Path,
        new RouteValueDictionary(request.RouteValues),
        request.Query,
        TurnedDay.Of(form, request.HttpContext.RequestServices.GetRequiredService<IProgramDays>()));

    /// <summary>The fields, but those that show where the form comes from.</summary>
    public IEnumerable<string> Fields => _form.Keys.Where(name => name is not (Token or TurnedDay.DayField or TurnedDay.ProgramField));

    /// <summary>What stands in a field; empty when nothing does.</summary>
    public string this[string field] => WithoutZeros(_form[field].ToString());

    public static async ValueTask<SentForm?> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        return new(request, request.HasFormContentType ? await request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty);
    }

    /// <summary>The values of boxes of one name, or of one field.</summary>
    public IReadOnlyList<string> Values(string field) => [.. _form[field].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => WithoutZeros(value!))];

    public bool Has(string field) => _form.ContainsKey(field);

    public IFormFile? File(string field) => _form.Files.GetFile(field);

    public IReadOnlyList<IFormFile> Files(string field) => _form.Files.GetFiles(field);

    public long? Number(string field) => long.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A part of the address that the form was sent to.</summary>
    public string Route(string name) => Convert.ToString(_route[name], CultureInfo.InvariantCulture) ?? "";

    /// <summary>What the query of that address says; empty for nothing.</summary>
    public string Query(string name) => WithoutZeros(_query[name].ToString());

    public bool TryReadDay(string field, out DateOnly day, [NotNullWhen(false)] out FormProblem? problem)
    {
        var isDay = DayRange.TryRead(this[field], out day);
        problem = isDay ? null : FormProblem.Of(
            new InputError { Path = field, Expected = DayRange.ExpectedForm, Found = LocalizedText.Of($"« {this[field]} »", $"'{this[field]}'") });
        return isDay;
    }

    /// <summary>The same of a field in which the form proposes its page's today: left so, the day on which it arrives is meant.</summary>
    public bool TryReadDayOrToday(string field, out DateOnly day, [NotNullWhen(false)] out FormProblem? problem)
    {
        var isDay = TryReadDay(field, out day, out problem);
        day = MeansToday(field) && Turned is not null ? Turned.Arrived : day;
        return isDay;
    }

    /// <summary>True where a field holds what was today on the form's page.</summary>
    public bool MeansToday(string field) => this[field].Length > 0 && this[field] == this[TurnedDay.DayField];

    public RefusedForm Refused(string field, LocalizedText text) => Refused(new FormProblem(field, text));

    public RefusedForm Refused(params IReadOnlyList<FormProblem> problems) => new(this, problems);

    /// <summary>The form's page again, with what was written: for a form that asks what would follow.</summary>
    public RefusedForm Shown() => new(this, []) { Status = StatusCodes.Status200OK };

    /// <summary>The address that the form was sent to.</summary>
    internal PathString SentTo { get; }

    /// <summary>Set when the program's day began after the form's page was shown.</summary>
    internal TurnedDay? Turned { get; }

    // No text holds one, and databases take none.
    private static string WithoutZeros(string text) => text.Replace("\0", "", StringComparison.Ordinal);
}
