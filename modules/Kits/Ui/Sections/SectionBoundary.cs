using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components.Web;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Kits.Ui;

/// <summary>Keeps a section that fails from taking the page with it, unless what fails is the database, or what the page shows is not its reader's to see.</summary>
public sealed class SectionBoundary : ErrorBoundary
{
    protected override Task OnErrorAsync(Exception exception)
    {
        if (exception is DbException or RightMissingException or SubjectHiddenException)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        return base.OnErrorAsync(exception);
    }
}
