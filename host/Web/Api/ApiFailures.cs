using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using PartnerHub.Kits.Web;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Host.Web.Api;

/// <summary>Turns what an endpoint throws into a problem. A client never sees a stack trace; the log does.</summary>
internal sealed class ApiFailures(ILogger<ApiFailures> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!ApiServing.IsForPrograms(httpContext.Request.Path))
        {
            return false;
        }

        var problem = Problem(exception, HttpMethods.IsGet(httpContext.Request.Method));
        if (RetryAfter.Seconds(exception) is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds;
        }

        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private ApiProblem Problem(Exception exception, bool isQuestion)
    {
        switch (exception)
        {
            case ProgramFault { Kind: FaultKind.UnknownProgram } fault:
                return Problems.UnknownProgram(fault.Program);
            case ProgramFault fault:
                return Fault(fault);
            case RightMissingException denied:
                return Problems.Denied(denied.Text);
            case SubjectHiddenException:
                return Problems.Hidden();
            case IdempotencyConflictException conflict:
                return Problems.KeyUsedBefore(conflict.Text);
            case InvalidRequestException invalid when !isQuestion:
                return Problems.InvalidBody(invalid.Errors);
            case InvalidRequestException invalid:
                return Problems.InvalidParameter([.. invalid.Errors.Select(error => error with { Path = error.Path.Split('.')[^1] })]);
            case LostRaceException:
                return Problems.ChangedMeanwhile();
            case SecondPersonNeededException second:
                return Problems.SecondPersonNeeded(second);
            case TakenException taken:
                return Problems.Taken(taken.Text);
            case BadHttpRequestException request:
                return StatusProblems.Of(request.StatusCode);
            case OutOfMemoryException:
                log.LogError(exception, "An API request found no memory");
                return Unavailable("memory-full", LocalizedText.Of("Le serveur manque de mémoire", "The server is short of memory"), StorageWords.Memory);
            case DbException when StorageWords.Of(exception) is { } trouble:
                log.LogError(exception, "The database did not answer");
                return Storage(StorageTroubles.Of(exception), trouble);
            default:
                log.LogError(exception, "An API request failed");
                return StatusProblems.Of(StatusCodes.Status500InternalServerError);
        }
    }

    private static ApiProblem Storage(StorageTrouble trouble, LocalizedText text) => Unavailable(
        trouble switch { StorageTrouble.Full => "storage-full", StorageTrouble.Busy => "storage-busy", _ => "storage-unreachable" },
        LocalizedText.Of("La base de données n'est pas disponible", "The database is not available"),
        text);

    private static ApiProblem Unavailable(string type, LocalizedText title, LocalizedText text) => new()
    {
        Type = type,
        Status = StatusCodes.Status503ServiceUnavailable,
        Title = title,
        Detail = text,
    };

    private static ApiProblem Fault(ProgramFault fault) => new()
    {
        Type = "program-fault",
        Status = StatusCodes.Status503ServiceUnavailable,
        Title = LocalizedText.Of("Le programme n'a pas pu répondre", "The program could not answer"),
        Detail = fault.Text,
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["program"] = fault.Program, ["fault"] = fault.Kind },
    };
}
