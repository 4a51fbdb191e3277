using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components.Web;

namespace PartnerHub.Kits.Ui;

/// <summary>Keeps a section that fails from taking the page with it, unless what fails is the database: then no part of the page would hold.</summary>
public sealed class SectionBoundary : ErrorBoundary
{
    protected override Task OnErrorAsync(Exception exception)
    {
        if (exception is DbException)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        return base.OnErrorAsync(exception);
    }
}
