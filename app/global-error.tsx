'use client';

/** Stands in when even the frame of the site cannot be shown; it knows nothing of the workshop and asks for nothing. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>Something went wrong</title>
      </head>
      <body>
        <h1>Something went wrong</h1>
        <p>
          Please try again in a moment, or go to the <a href="/">home page</a>.
        </p>
      </body>
    </html>
  );
}
